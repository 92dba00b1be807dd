package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.gateway.EnrolmentsApi;
import bg.socialhub.portal.gateway.EnrolmentsApi.Enrolment;
import bg.socialhub.portal.gateway.EnrolmentsApi.Status;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.TrainingCertificatesApi;
import bg.socialhub.portal.gateway.TrainingCertificatesApi.Issued;
import bg.socialhub.portal.gateway.TrainingCertificatesApi.Person;
import bg.socialhub.portal.gateway.TrainingCertificatesApi.Reason;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Who gets a certificate of a completed training, to one person or to everybody at once, and taking one back. */
@Controller
class TrainingCertificatesController {

    private static final int PEOPLE = 100;
    private static final String PAGE = "/desk/trainings/{id}/certificates";
    private static final String REVOCATION = PAGE + "/{enrolment}/revocation";

    private final OwnTrainings trainings;
    private final EnrolmentsApi enrolments;
    private final TrainingCertificatesApi certificates;
    private final MyChoices choices;

    TrainingCertificatesController(
            OwnTrainings trainings, EnrolmentsApi enrolments, TrainingCertificatesApi certificates, MyChoices choices) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.choices = choices;
    }

    @GetMapping(PAGE)
    String certificates(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Visitor visitor,
            Model model) {
        model.addAttribute("training", trainings.get(id, visitor));
        Page<Enrolment> people = enrolments.ofTraining(id, Status.ENROLLED, PEOPLE, cursor);
        Map<String, Issued> issued = issued(id);
        model.addAttribute("people", people);
        model.addAttribute("issued", issued);
        model.addAttribute(
                "due",
                people.items().stream()
                        .filter(one -> one.hasEnough() && !issued.containsKey(one.id()))
                        .count());
        return "desk/training/certificates";
    }

    /** To one person, or to everybody who came often enough and has none yet. */
    @PostMapping(PAGE)
    String issue(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String enrolment,
            @RequestParam String key,
            RedirectAttributes redirect) {
        try {
            if (enrolment != null) {
                certificates.issue(id, key, new Person(enrolment));
                redirect.addFlashAttribute("done", choices.say("desk.training.certificates.done", 1));
            } else {
                redirect.addFlashAttribute("done", choices.say("desk.training.certificates.done", issueAll(id, key)));
            }
        } catch (Refused refused) {
            redirect.addFlashAttribute("fault", OwnTrainings.fault(refused));
        }
        return "redirect:" + PAGE;
    }

    private int issueAll(String id, String key) {
        Map<String, Issued> issued = issued(id);
        int count = 0;
        String cursor = null;
        do {
            Page<Enrolment> page = enrolments.ofTraining(id, Status.ENROLLED, PEOPLE, cursor);
            for (Enrolment one : page.items()) {
                if (one.hasEnough() && !issued.containsKey(one.id())) {
                    certificates.issue(id, derived(key, one.id()), new Person(one.id()));
                    count++;
                }
            }
            cursor = page.next();
        } while (cursor != null);
        return count;
    }

    /** The words that go with taking one back, which whoever checks it does not read. */
    record Revocation(@Nullable String reason, @Nullable Long version) {}

    @GetMapping(REVOCATION)
    String askWhy(
            @PathVariable String id,
            @PathVariable String enrolment,
            @ModelAttribute("form") Revocation form,
            Visitor visitor,
            Model model) {
        model.addAttribute("training", trainings.get(id, visitor));
        model.addAttribute("certificate", certificates.certificate(id, enrolment));
        return "desk/training/revocation";
    }

    @PostMapping(REVOCATION)
    String revoke(
            @PathVariable String id,
            @PathVariable String enrolment,
            @ModelAttribute("form") Revocation form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            long version = form.version() == null
                    ? certificates.certificate(id, enrolment).version()
                    : form.version();
            certificates.revoke(id, enrolment, IfMatch.of(version), new Reason(form.reason()));
            redirect.addFlashAttribute("done", choices.say("desk.training.certificates.revoked"));
            return "redirect:" + PAGE;
        } catch (Refused refused) {
            Forms.refuse(result, refused);
            response.setStatus(Forms.NOT_ACCEPTED);
            return askWhy(id, enrolment, form, visitor, model);
        }
    }

    @GetMapping(PAGE + "/{enrolment}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable String enrolment) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"udostoverenie.pdf\"")
                .body(certificates.pdf(id, enrolment));
    }

    private Map<String, Issued> issued(String id) {
        return certificates.ofTraining(id).items().stream().collect(Collectors.toMap(Issued::enrolmentId, one -> one));
    }

    /** One key for each person of one press of the button, so that pressing it twice has one effect. */
    private static String derived(String key, String person) {
        return UUID.nameUUIDFromBytes((key + "/" + person).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
