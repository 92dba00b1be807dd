package bg.socialhub.local;

/** A part could not be started; the message is one sentence for the person at the terminal. */
public sealed class PartFailed extends RuntimeException permits PartDied {

    PartFailed(String sentence) {
        super(sentence);
    }

    PartFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
