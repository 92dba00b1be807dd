package bg.socialhub.marketplace.enterprise;

import bg.socialhub.marketplace.identifier.Eik;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as the store keeps it.
 *
 * @param unprovisioned members whom the identity server does not know yet
 * @param registeredAt when it was registered
 * @param verifiedAt when its centre verified a certificate, each time
 * @param waitingSince since when a stated certificate waits for the centre
 */
record EnterpriseDocument(
        String eik,
        Profile profile,
        List<String> members,
        List<String> unprovisioned,
        CertificationStatus certificationStatus,
        @Nullable Certificate verified,
        @Nullable Certificate stated,
        @Nullable String reason,
        @Nullable Instant registeredAt,
        @Nullable List<Instant> verifiedAt,
        @Nullable Instant waitingSince) {

    static EnterpriseDocument from(Enterprise enterprise, List<String> unprovisioned) {
        var members = enterprise.members().stream().sorted().toList();
        var certification = enterprise.certification();
        return new EnterpriseDocument(
                enterprise.eik().value(),
                enterprise.profile(),
                members,
                unprovisioned,
                certification.status(),
                switch (certification) {
                    case Certification.Verified shown -> shown.certificate();
                    case Certification.Renewing shown -> shown.certificate();
                    case Certification.Removed gone -> gone.certificate();
                    case Certification.None _, Certification.Submitted _, Certification.Rejected _ -> null;
                },
                switch (certification) {
                    case Certification.Submitted submitted -> submitted.stated();
                    case Certification.Rejected rejected -> rejected.stated();
                    case Certification.Renewing renewing -> renewing.stated();
                    case Certification.None _, Certification.Verified _, Certification.Removed _ -> null;
                },
                switch (certification) {
                    case Certification.Rejected rejected -> rejected.reason();
                    case Certification.Verified shown -> shown.refusedRenewal();
                    case Certification.Removed gone -> gone.reason();
                    case Certification.None _, Certification.Submitted _, Certification.Renewing _ -> null;
                },
                null,
                List.of(),
                null);
    }

    /** The same state with the moments that only the store remembers, after an event at a moment. */
    EnterpriseDocument at(Instant now, @Nullable EnterpriseDocument before, boolean verifies) {
        var verifications = new ArrayList<>(earlier(before));
        if (verifies) {
            verifications.add(now);
        }
        boolean waits = certificationStatus.waits();
        var since = before == null || before.waitingSince == null ? now : before.waitingSince;
        return new EnterpriseDocument(
                eik,
                profile,
                members,
                unprovisioned,
                certificationStatus,
                verified,
                stated,
                reason,
                before == null ? now : before.registeredAt,
                verifications,
                waits ? since : null);
    }

    /** Since when it waits; a document from before this was noted stands first. */
    Instant waitsSince() {
        return waitingSince == null ? Instant.EPOCH : waitingSince;
    }

    private static List<Instant> earlier(@Nullable EnterpriseDocument before) {
        return before == null || before.verifiedAt == null ? List.of() : before.verifiedAt;
    }

    Enterprise toDomain(String id, long version) {
        return new Enterprise(
                new EnterpriseId(id), version, new Eik(eik), profile, Set.copyOf(members), certification());
    }

    private Certification certification() {
        return switch (certificationStatus) {
            case NONE -> new Certification.None();
            case SUBMITTED -> new Certification.Submitted(present(stated));
            case REJECTED -> new Certification.Rejected(present(stated), present(reason));
            case VERIFIED -> new Certification.Verified(present(verified), reason);
            case RENEWING -> new Certification.Renewing(present(verified), present(stated));
            case REMOVED -> new Certification.Removed(present(verified), present(reason));
        };
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A stored certification lacks what its status promises");
        }
        return value;
    }
}
