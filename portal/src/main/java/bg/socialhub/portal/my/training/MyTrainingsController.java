package bg.socialhub.portal.my.training;

import bg.socialhub.portal.gateway.EnrolmentsApi;
import bg.socialhub.portal.gateway.EnrolmentsApi.Enrolment;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.TrainingCertificatesApi;
import bg.socialhub.portal.gateway.TrainingsApi;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of one's enterprises in trainings: who has a seat, who waits, giving a place up, and certificates. */
@Controller
class MyTrainingsController {

    private static final int PAGE = 20;
    private static final String CANCELLATION = "/my/trainings/{training}/enrolments/{id}/cancellation";

    private final EnrolmentsApi enrolments;
    private final TrainingsApi trainings;
    private final TrainingCertificatesApi certificates;
    private final MyChoices choices;

    MyTrainingsController(
            EnrolmentsApi enrolments, TrainingsApi trainings, TrainingCertificatesApi certificates, MyChoices choices) {
        this.enrolments = enrolments;
        this.trainings = trainings;
        this.certificates = certificates;
        this.choices = choices;
    }

    /** The version of what the page that asks has shown. */
    record Seen(@Nullable Long version) {}

    @GetMapping("/my/trainings")
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute("enrolments", enrolments.own(null, PAGE, cursor));
        return "my/training/list";
    }

    @GetMapping(CANCELLATION)
    String askToCancel(
            @PathVariable String training, @PathVariable String id, @ModelAttribute("form") Seen form, Model model) {
        model.addAttribute("training", trainings.training(training));
        model.addAttribute("enrolment", enrolments.enrolment(training, id));
        return "my/training/cancellation";
    }

    @PostMapping(CANCELLATION)
    String cancel(
            @PathVariable String training,
            @PathVariable String id,
            @ModelAttribute("form") Seen form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            Enrolment before = enrolments.enrolment(training, id);
            long version = form.version() == null ? before.version() : form.version();
            enrolments.withdraw(training, id, IfMatch.of(version));
            redirect.addFlashAttribute(
                    "done",
                    choices.say(
                            "my.training.cancelled",
                            String.valueOf(before.attendee().name())));
            return "redirect:/my/trainings";
        } catch (Refused refused) {
            Forms.refuse(result, refused);
            response.setStatus(Forms.NOT_ACCEPTED);
            return askToCancel(training, id, form, model);
        }
    }

    @GetMapping("/my/trainings/{training}/certificates/{enrolment}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String training, @PathVariable String enrolment) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"udostoverenie.pdf\"")
                .body(certificates.pdf(training, enrolment));
    }
}
