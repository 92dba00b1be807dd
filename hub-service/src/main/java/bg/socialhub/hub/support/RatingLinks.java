package bg.socialhub.hub.support;

import bg.socialhub.hub.support.domain.RatingLink;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes the secrets of links by which a closed request may be rated. A secret is a keyed hash that nobody can guess and every
 * instance can make again for the enterprise's eyes; the store holds only a hash of it. A new key shows no older link any
 * more, but the links that were handed on stay good.
 */
@Component
public class RatingLinks {

    private static final String ALGORITHM = "HmacSHA256";

    private final SupportSettings settings;
    private final SecretKeySpec key;

    RatingLinks(SupportSettings settings) {
        this.settings = settings;
        this.key = new SecretKeySpec(Base64.getDecoder().decode(settings.ratingKey()), ALGORITHM);
    }

    /** Gives a link to what was just closed and takes it from what goes on. */
    SupportRequest after(Step step, SupportRequest request, Instant now) {
        if (request.awaitsRating() && (step == Step.CLOSE || step == Step.LAPSE)) {
            long version = request.version();
            String hash = hash(secret(request, version));
            return request.linked(new RatingLink(version, hash, now.plus(settings.ratingLink())));
        }
        return step == Step.REOPEN ? request.linked(null) : request;
    }

    /** The secret by which a request may still be rated. */
    public Optional<String> secretOf(SupportRequest request, Instant now) {
        return request.link()
                .filter(link -> request.awaitsRating() && !link.isExpired(now))
                .map(link -> secret(request, link.version()))
                .filter(secret -> opens(secret, request));
    }

    /** Which request a secret says it is of; whether it is, {@link #opens} tells. */
    static SupportRequestId requestOf(String secret) {
        return new SupportRequestId(secret.substring(0, Math.max(0, secret.indexOf('.'))));
    }

    static boolean opens(String secret, SupportRequest request) {
        return request.link()
                .filter(link -> MessageDigest.isEqual(
                        link.hash().getBytes(StandardCharsets.US_ASCII),
                        hash(secret).getBytes(StandardCharsets.US_ASCII)))
                .isPresent();
    }

    private String secret(SupportRequest request, long version) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] made = mac.doFinal((request.id() + "/" + version).getBytes(StandardCharsets.UTF_8));
            return request.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has HmacSHA256
        }
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
