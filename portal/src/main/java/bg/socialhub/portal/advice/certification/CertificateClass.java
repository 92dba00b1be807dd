package bg.socialhub.portal.advice.certification;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The two classes of the Act. */
enum CertificateClass {
    A,
    A_PLUS;

    /** Class A for what is neither. */
    static CertificateClass of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(A);
    }
}
