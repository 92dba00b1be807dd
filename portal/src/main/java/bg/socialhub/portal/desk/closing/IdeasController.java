package bg.socialhub.portal.desk.closing;

import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosingYear;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes over from the year before what somebody ticks. */
@Controller
class IdeasController {

    private final ClosingYears years;
    private final Texts texts;

    IdeasController(ClosingYears years, Texts texts) {
        this.years = years;
        this.texts = texts;
    }

    /** What was ticked, of the year with this version. */
    record IdeasForm(
            @Nullable Long version,
            @Nullable Boolean holidays,
            @DateTimeFormat(iso = ISO.DATE) @Nullable List<LocalDate> days) {

        public boolean hasHolidays() {
            return Boolean.TRUE.equals(holidays);
        }

        public boolean has(LocalDate day) {
            return days != null && days.contains(day);
        }
    }

    @GetMapping("/desk/closing-days/{year}/ideas")
    String ideas(@PathVariable int year, Visitor visitor, Model model) {
        ClosingYear now = years.of(Desk.centre(visitor), year);
        Ideas ideas = ideas(now);
        List<LocalDate> useful = ideas.days().stream()
                .filter(idea -> !idea.needless())
                .map(Ideas.Idea::day)
                .toList();
        model.addAttribute("form", new IdeasForm(now.version(), ideas.holidays(), useful));
        return show(now, ideas, model);
    }

    @PostMapping("/desk/closing-days/{year}/ideas")
    String take(
            @PathVariable int year,
            @ModelAttribute("form") IdeasForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String centre = Desk.centre(visitor);
        ClosingYear now = years.of(centre, year);
        Ideas ideas = ideas(now);
        var chosen = ideas.chosen(form.days() == null ? List.of() : form.days());
        if (!result.hasErrors() && chosen.isEmpty() && !form.hasHolidays()) {
            result.rejectValue("days", "none", texts.say("rooms.closing.ideas.none-chosen"));
        }
        if (!result.hasErrors()) {
            try {
                long seen = ClosingController.seen(form.version());
                if (form.hasHolidays()) {
                    years.closeWithHolidays(centre, year, seen, chosen);
                } else {
                    years.close(centre, year, seen, chosen);
                }
                texts.tell(redirect, "rooms.closing.done.closed", chosen.size());
                redirect.addAttribute("year", year);
                redirect.addAttribute("closed", LocalDate.of(year, 1, 1));
                redirect.addAttribute("until", LocalDate.of(year, 12, 31));
                return "redirect:/desk/closing-days";
            } catch (Refused refused) {
                if (refused.is("precondition-failed")) {
                    model.addAttribute("overtaken", true);
                } else {
                    Forms.refuse(result, refused);
                }
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        Forms.show(model, form, result);
        return show(now, ideas, model);
    }

    private Ideas ideas(ClosingYear now) {
        return Ideas.from(years.of(now.centre(), now.year() - 1), now);
    }

    private static String show(ClosingYear now, Ideas ideas, Model model) {
        model.addAttribute("year", now);
        model.addAttribute("ideas", ideas);
        return "desk/closing/ideas";
    }
}
