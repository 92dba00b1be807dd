package bg.socialhub.identity;

/** The service may not start, since it would not know which tokens are meant for it. */
final class IdentityNotConfigured extends RuntimeException {

    IdentityNotConfigured(String sentence) {
        super(sentence);
    }
}
