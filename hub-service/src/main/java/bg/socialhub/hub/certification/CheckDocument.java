package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.CertificationSettings.Base;
import bg.socialhub.hub.certification.Finding.Outcome;
import bg.socialhub.hub.enterprise.CertificateClass;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;

/** A check as it is stored. */
record CheckDocument(
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

    static CheckDocument from(Check check) {
        return new CheckDocument(
                check.centre(),
                check.enterprise(),
                check.wanted(),
                check.figures(),
                check.rules(),
                check.base(),
                check.findings(),
                check.indicator(),
                check.by(),
                check.at());
    }

    static Check toDomain(Stored<CheckDocument> stored) {
        CheckDocument d = stored.state();
        return new Check(
                new CheckId(stored.id()),
                d.centre,
                d.enterprise,
                d.wanted,
                d.figures,
                d.rules,
                d.base,
                d.findings,
                d.indicator,
                d.by,
                d.at);
    }
}
