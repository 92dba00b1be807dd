package bg.socialhub.portal.my.training;

import bg.socialhub.portal.gateway.EnrolmentsApi;
import bg.socialhub.portal.gateway.EnrolmentsApi.Enrolment;
import bg.socialhub.portal.gateway.EnrolmentsApi.Status;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.TrainingsApi;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enrols a person of one's enterprise in a training. */
@Controller
class MyNewEnrolmentController {

    private static final String PATH = "/my/trainings/{training}/enrolment";
    private static final Map<String, String> NAMES =
            Map.of("enterpriseId", "enterprise", "attendee.name", "name", "attendee.email", "email");

    private final EnrolmentsApi enrolments;
    private final TrainingsApi trainings;
    private final OwnEnterprises own;
    private final MyChoices choices;

    MyNewEnrolmentController(EnrolmentsApi enrolments, TrainingsApi trainings, OwnEnterprises own, MyChoices choices) {
        this.enrolments = enrolments;
        this.trainings = trainings;
        this.own = own;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String form(
            @PathVariable String training, @ModelAttribute("form") EnrolmentForm form, Visitor visitor, Model model) {
        return show(training, visitor, model);
    }

    @PostMapping(PATH)
    String enrol(
            @PathVariable String training,
            @ModelAttribute("form") EnrolmentForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            Enrolment made = enrolments.enrol(training, String.valueOf(form.key()), form.toWish());
            redirect.addFlashAttribute("done", done(made));
            return "redirect:/my/trainings";
        } catch (Refused refused) {
            Forms.refuse(result, refused, NAMES);
            response.setStatus(Forms.NOT_ACCEPTED);
            return show(training, visitor, model);
        }
    }

    private String done(Enrolment made) {
        String name = String.valueOf(made.attendee().name());
        return made.status() == Status.WAITING && made.place() != null
                ? choices.say("my.training.done.waiting", name, made.place())
                : choices.say("my.training.done", name);
    }

    private String show(String training, Visitor visitor, Model model) {
        var all = own.all(visitor);
        var ready = all.stream().filter(one -> visitor.actsFor(one.id())).toList();
        model.addAttribute("training", trainings.training(training));
        model.addAttribute("enterprises", choices.enterprises(ready));
        model.addAttribute("pending", ready.isEmpty() && !all.isEmpty());
        return "my/training/new";
    }
}
