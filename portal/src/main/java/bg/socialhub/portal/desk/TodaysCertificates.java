package bg.socialhub.portal.desk;

import bg.socialhub.portal.gateway.CertificationsApi;
import bg.socialhub.portal.gateway.CertificationsApi.Waiting;
import bg.socialhub.portal.gateway.ChecklistsApi;
import bg.socialhub.portal.gateway.ChecklistsApi.Reminder;
import bg.socialhub.portal.gateway.Page;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Certificates of the centre's enterprises that wait to be verified, and those that end soon. */
@Component
class TodaysCertificates {

    private static final int FIRST = 5;
    private static final List<Integer> LIMITS = List.of(30, 60, 90);

    private final CertificationsApi certifications;
    private final ChecklistsApi checklists;

    TodaysCertificates(CertificationsApi certifications, ChecklistsApi checklists) {
        this.certifications = certifications;
        this.checklists = checklists;
    }

    /** @param days how many are left; below zero once it has ended */
    record Ending(Reminder reminder, long days) {}

    /** Those that end within so many days and not within the days of the group before. */
    record Group(int within, List<Ending> endings) {}

    Page<Waiting> waiting() {
        return certifications.waiting(FIRST, null);
    }

    /** Only groups in which there is something. */
    List<Group> ending(LocalDate today) {
        var endings = checklists.reminders(null, true, ChecklistsApi.MOST_REMINDERS).items().stream()
                .map(one -> new Ending(one, ChronoUnit.DAYS.between(today, one.validUntil())))
                .toList();
        return LIMITS.stream()
                .map(limit -> new Group(
                        limit,
                        endings.stream().filter(one -> limit(one) == limit).toList()))
                .filter(group -> !group.endings().isEmpty())
                .toList();
    }

    private static int limit(Ending ending) {
        return LIMITS.stream()
                .filter(limit -> ending.days() <= limit)
                .findFirst()
                .orElse(LIMITS.getLast());
    }
}
