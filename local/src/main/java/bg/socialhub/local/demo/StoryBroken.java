package bg.socialhub.local.demo;

/** A step of the story went otherwise than told. */
public final class StoryBroken extends RuntimeException {

    StoryBroken(String sentence) {
        super(sentence);
    }

    StoryBroken(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
