package bg.socialhub.events.registration;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A code that only its holder knows: the registration's id, so that it is found at once, and 128 random bits. */
public record Secret(RegistrationId registration, String random) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int ID_CHARACTERS = 22;
    private static final int CHARACTERS = 44;

    static Secret create(RegistrationId registration) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return new Secret(registration, ENCODER.encodeToString(random));
    }

    /** Reads a code; empty when it cannot be one. */
    public static Optional<Secret> parse(String code) {
        if (code.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(code.substring(0, ID_CHARACTERS)));
            RegistrationId registration = new RegistrationId(new UUID(id.getLong(), id.getLong()));
            return Optional.of(new Secret(registration, code.substring(ID_CHARACTERS)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The whole code, as the holder gets it. */
    public String code() {
        UUID id = registration.value();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return ENCODER.encodeToString(bytes) + random;
    }

    /** What is stored of a code that nobody but its holder has to see again. */
    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(random.getBytes(StandardCharsets.US_ASCII));
            return ENCODER.encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }
}
