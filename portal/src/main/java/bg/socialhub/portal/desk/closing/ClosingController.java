package bg.socialhub.portal.desk.closing;

import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.desk.closing.ClosingPage.Told;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A centre's closing days: the year is shown as a whole, and every change is one of the year that was seen. */
@Controller
@RequestMapping("/desk/closing-days")
class ClosingController {

    private static final int MOST_DAYS = 366;

    private final ClosingYears years;
    private final ClosingPage page;
    private final Formats formats;
    private final Texts texts;

    ClosingController(ClosingYears years, ClosingPage page, Formats formats, Texts texts) {
        this.years = years;
        this.page = page;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping
    String year(@RequestParam(required = false) @Nullable Integer year, Told told, Visitor visitor, Model model) {
        model.addAttribute("form", DaysForm.empty());
        return show(year == null ? page.thisYear() : year, told, visitor, model);
    }

    @PostMapping("/{year}/days")
    String close(
            @PathVariable int year,
            @ModelAttribute("form") DaysForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            form.faults(year)
                    .forEach((field, fault) -> result.rejectValue(
                            field, fault, texts.say("rooms.closing.fault." + fault, String.valueOf(year))));
        }
        if (!result.hasErrors()) {
            try {
                var days = form.days();
                years.close(Desk.centre(visitor), year, seen(form.version()), days);
                LocalDate last =
                        days.keySet().stream().max(LocalDate::compareTo).orElseThrow();
                texts.tell(redirect, "rooms.closing.done.closed", days.size());
                redirect.addAttribute("closed", form.from());
                redirect.addAttribute("until", last);
                return back(year, redirect);
            } catch (Refused refused) {
                refuse(result, refused, model);
            }
        }
        return showAgain(year, form, result, visitor, model, response);
    }

    @PostMapping("/{year}/opening")
    String open(
            @PathVariable int year,
            @RequestParam LocalDate day,
            @ModelAttribute("form") DaysForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            years.open(Desk.centre(visitor), year, seen(form.version()), day);
            texts.tell(redirect, "rooms.closing.done.opened", formats.day(day));
            return back(year, redirect);
        } catch (Refused refused) {
            refuse(result, refused, model);
            return showAgain(year, form, result, visitor, model, response);
        }
    }

    @PostMapping("/{year}/holidays")
    String holidays(
            @PathVariable int year,
            @RequestParam boolean counted,
            @ModelAttribute("form") DaysForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            years.countHolidays(Desk.centre(visitor), year, seen(form.version()), counted);
            texts.tell(redirect, "rooms.closing.done.holidays." + counted);
            if (counted) {
                redirect.addAttribute("closed", LocalDate.of(year, 1, 1));
                redirect.addAttribute("until", LocalDate.of(year, 12, 31));
            }
            return back(year, redirect);
        } catch (Refused refused) {
            refuse(result, refused, model);
            return showAgain(year, form, result, visitor, model, response);
        }
    }

    private String showAgain(
            int year, DaysForm form, BindingResult result, Visitor visitor, Model model, HttpServletResponse response) {
        Forms.showAgain(model, form, result, response);
        return show(year, new Told(null, null), visitor, model);
    }

    /** When a colleague was faster, the page shows what the year is now, and a second press means that. */
    private static void refuse(BindingResult result, Refused refused, Model model) {
        if (refused.is("precondition-failed")) {
            model.addAttribute("overtaken", true);
        } else {
            Forms.refuse(result, refused, fields());
        }
    }

    private String show(int year, Told told, Visitor visitor, Model model) {
        page.fill(model, Desk.centre(visitor), year, told);
        return "desk/closing/year";
    }

    private static String back(int year, RedirectAttributes redirect) {
        redirect.addAttribute("year", year);
        return "redirect:/desk/closing-days";
    }

    static long seen(@Nullable Long version) {
        return version == null ? 0 : version;
    }

    /** The API tells which day of the whole year has a fault; here all that is new has one reason. */
    private static Map<String, String> fields() {
        var names = new HashMap<String, String>();
        for (int day = 0; day < MOST_DAYS; day++) {
            names.put("days[" + day + "].reason.bg", "reasonBg");
            names.put("days[" + day + "].reason.en", "reasonEn");
        }
        return names;
    }
}
