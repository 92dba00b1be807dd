package bg.socialhub.local;

/** A part could not be started; the message is one sentence for the person at the terminal. */
public final class PartFailed extends RuntimeException {

    PartFailed(String sentence) {
        super(sentence);
    }

    PartFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
