package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.CertificationSettings.Base;
import bg.socialhub.hub.certification.Rules.Needs;
import bg.socialhub.hub.enterprise.CertificateClass;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a class asks for on a day, for everybody. */
@RestController
class ChecklistController {

    private final CheckDesk desk;
    private final CertificationSettings settings;
    private final Clock clock;

    ChecklistController(CheckDesk desk, CertificationSettings settings, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    /** The conditions of a class, and how they go together: all of some, and one of each group of others. */
    record Checklist(
            CertificateClass certificateClass,
            int rulesVersion,
            LocalDate validFrom,
            LocalizedText note,
            List<ConditionResponse> conditions,
            Needs needs,
            Counted employed) {}

    /** How employed people are counted; nobody has verified it, so it is a setting. */
    record Counted(Base base, boolean unverified) {}

    @GetMapping("/api/v1/certification-checklists/{wanted}")
    Checklist checklist(@PathVariable CertificateClass wanted, @RequestParam(required = false) @Nullable LocalDate on) {
        Rules rules = desk.on(on == null ? LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE) : on);
        return new Checklist(
                wanted,
                rules.version(),
                rules.validFrom(),
                rules.note(),
                rules.conditionsOf(wanted).stream().map(ConditionResponse::from).toList(),
                rules.needs(wanted),
                new Counted(settings.base(), true));
    }
}
