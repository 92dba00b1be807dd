package bg.socialhub.portal.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages about the site itself. */
@Controller
class SiteController {

    private static final LocalDate SAMPLE_DAY = LocalDate.of(2027, Month.MAY, 15);

    private final List<Sample> samples;
    private final MessageSource messages;

    SiteController(List<Sample> samples, MessageSource messages) {
        this.samples = samples;
        this.messages = messages;
    }

    /** Every component of the design in every state: the living page to look at before making another one. */
    @GetMapping("/components")
    String components(@ModelAttribute("form") SampleForm form, BindingResult result, Model model, Locale language) {
        model.addAttribute("day", SAMPLE_DAY);
        model.addAttribute(
                "begin", SAMPLE_DAY.atTime(10, 0).atZone(Formats.ZONE).toOffsetDateTime());
        UnaryOperator<String> texts = key -> messages.getMessage(key, null, language);
        model.addAttribute(
                "kinds",
                Map.of(
                        "good", texts.apply("components.form.kind.one"),
                        "service", texts.apply("components.form.kind.two")));
        result.rejectValue("email", "fault", texts.apply("components.form.email.fault"));
        samples.forEach(sample -> sample.put(model, SAMPLE_DAY, texts));
        return "page/components";
    }

    /** What the sample form holds. */
    record SampleForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable String kind,
            @Nullable String text) {}

    @GetMapping("/sign-in-failed")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String signInFailed() {
        return "page/sign-in-failed";
    }
}
