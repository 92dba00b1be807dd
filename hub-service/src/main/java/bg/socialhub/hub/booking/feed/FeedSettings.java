package bg.socialhub.hub.booking.feed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where feeds are found.
 *
 * @param address the public address before {@code /api/v1}
 */
@ConfigurationProperties("hub.feeds")
record FeedSettings(@DefaultValue("http://127.0.0.1:8080") String address) {

    FeedSettings {
        address = address.replaceAll("/+$", "");
    }
}
