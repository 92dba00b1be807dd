package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.CertificationSettings.Base;
import bg.socialhub.hub.certification.Finding.Outcome;
import bg.socialhub.hub.enterprise.CertificateClass;
import java.time.Instant;
import java.util.List;

/**
 * What an enterprise's figures said about a class; it never changes, and it remembers the rules by which it was made.
 *
 * @param rules the version of the rules
 * @param base how the employed people were counted
 */
record Check(
        CheckId id,
        String centre,
        String enterprise,
        CertificateClass wanted,
        Figures figures,
        int rules,
        Base base,
        List<Finding> findings,
        Outcome indicator,
        String by,
        Instant at) {

    Check {
        findings = List.copyOf(findings);
    }
}
