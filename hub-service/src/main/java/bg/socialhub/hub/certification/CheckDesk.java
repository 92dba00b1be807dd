package bg.socialhub.hub.certification;

import bg.socialhub.hub.enterprise.CertificateClass;
import bg.socialhub.hub.enterprise.ResponsibleCentre;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Holds an enterprise's figures against the rules of the day; its members and its centre's staff see the answer (I7). */
@Service
class CheckDesk {

    private final Checks checks;
    private final RuleBook rules;
    private final CertificationSettings settings;
    private final ResponsibleCentre centres;
    private final Clock clock;

    CheckDesk(Checks checks, RuleBook rules, CertificationSettings settings, ResponsibleCentre centres, Clock clock) {
        this.checks = checks;
        this.rules = rules;
        this.settings = settings;
        this.centres = centres;
        this.clock = clock;
    }

    /** Whose figures are held against which class, in which centre if that is said. */
    record Wish(CheckId id, String enterprise, @Nullable String centre, CertificateClass wanted, Figures figures) {}

    Check check(Wish wish, CurrentUser user) {
        String centre = centres.chosen(user, wish.enterprise(), wish.centre());
        Instant now = clock.instant();
        Rules today = on(LocalDate.ofInstant(now, SofiaTime.ZONE));
        Judgement judgement = new Judgement(today, settings.base(), wish.figures());
        return checks.add(new Check(
                wish.id(),
                centre,
                wish.enterprise(),
                wish.wanted(),
                wish.figures(),
                today.version(),
                settings.base(),
                judgement.findings(wish.wanted()),
                judgement.indicator(wish.wanted()),
                user.id(),
                now));
    }

    Check get(CheckId id, CurrentUser user) {
        return checks.find(id)
                .filter(check -> user.isStaffOf(check.centre()) || user.isMemberOf(check.enterprise()))
                .orElseThrow(() -> new CertificationException.NotFound(id));
    }

    Rules on(LocalDate day) {
        return rules.on(day).orElseThrow(() -> new CertificationException.NoRules(day));
    }

    Rules rulesOf(Check check) {
        return rules.version(check.rules());
    }
}
