package bg.socialhub.portal.gateway;

import java.util.Optional;

/** The access token of whoever asks for the page. */
@FunctionalInterface
public interface VisitorToken {

    /** Nothing when nobody is signed in; a token is good for at least some seconds. */
    Optional<String> get();
}
