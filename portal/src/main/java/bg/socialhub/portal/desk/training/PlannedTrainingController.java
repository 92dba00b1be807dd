package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.gateway.EnrolmentsApi;
import bg.socialhub.portal.gateway.EnrolmentsApi.Status;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.TrainingDeskApi;
import bg.socialhub.portal.gateway.TrainingDeskApi.Reason;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One training as the staff see it: its sessions, its people, and the steps from plan to completion. */
@Controller
class PlannedTrainingController {

    private static final int FIRST_PEOPLE = 20;
    private static final int PEOPLE = 100;
    private static final String PAGE = "redirect:/desk/trainings/{id}";

    private final TrainingDeskApi desk;
    private final OwnTrainings trainings;
    private final EnrolmentsApi enrolments;
    private final CentreRooms rooms;
    private final MyChoices choices;
    private final Clock clock;

    PlannedTrainingController(
            TrainingDeskApi desk,
            OwnTrainings trainings,
            EnrolmentsApi enrolments,
            CentreRooms rooms,
            MyChoices choices,
            Clock clock) {
        this.desk = desk;
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.rooms = rooms;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/desk/trainings/{id}")
    String training(@PathVariable String id, Visitor visitor, Model model) {
        Training training = trainings.get(id, visitor);
        model.addAttribute("training", training);
        model.addAttribute("now", clock.instant());
        model.addAttribute("rooms", Part.of(() -> rooms.names(training.centre())));
        if (!training.is("DRAFT")) {
            model.addAttribute("people", enrolments.ofTraining(id, Status.ENROLLED, FIRST_PEOPLE, null));
            model.addAttribute("waiting", enrolments.ofTraining(id, Status.WAITING, PEOPLE, null));
        }
        return "desk/training/training";
    }

    /** Everybody who has a seat, a hundred on a page. */
    @GetMapping("/desk/trainings/{id}/people")
    String people(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Visitor visitor,
            Model model) {
        model.addAttribute("training", trainings.get(id, visitor));
        model.addAttribute("people", enrolments.ofTraining(id, Status.ENROLLED, PEOPLE, cursor));
        return "desk/training/people";
    }

    @PostMapping("/desk/trainings/{id}/opening")
    String open(@PathVariable String id, @RequestParam long version, RedirectAttributes redirect) {
        return step(() -> desk.open(id, IfMatch.of(version)), "desk.training.opened", redirect);
    }

    /** Asks first, because a completed training does not change any more. */
    @GetMapping("/desk/trainings/{id}/completion")
    String askToComplete(@PathVariable String id, Visitor visitor, Model model) {
        model.addAttribute("training", trainings.get(id, visitor));
        model.addAttribute("people", enrolments.ofTraining(id, Status.ENROLLED, PEOPLE, null));
        return "desk/training/completion";
    }

    @PostMapping("/desk/trainings/{id}/completion")
    String complete(@PathVariable String id, @RequestParam long version, RedirectAttributes redirect) {
        return step(() -> desk.complete(id, IfMatch.of(version)), "desk.training.completed", redirect);
    }

    private String step(Supplier<Training> step, String done, RedirectAttributes redirect) {
        try {
            step.get();
            redirect.addFlashAttribute("done", choices.say(done));
        } catch (Refused refused) {
            redirect.addFlashAttribute("fault", OwnTrainings.fault(refused));
        }
        return PAGE;
    }

    /** Why the training does not take place; whoever enrolled reads it. */
    record Cancellation(@Nullable String reason, @Nullable Long version) {}

    @GetMapping("/desk/trainings/{id}/cancellation")
    String askWhy(@PathVariable String id, @ModelAttribute("form") Cancellation form, Visitor visitor, Model model) {
        Training training = trainings.get(id, visitor);
        model.addAttribute("training", training);
        model.addAttribute("seated", training.size() - training.free());
        return "desk/training/cancellation";
    }

    @PostMapping("/desk/trainings/{id}/cancellation")
    String cancel(
            @PathVariable String id,
            @ModelAttribute("form") Cancellation form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            long version = form.version() == null ? trainings.get(id, visitor).version() : form.version();
            desk.cancel(id, IfMatch.of(version), new Reason(form.reason()));
            redirect.addFlashAttribute("done", choices.say("desk.training.cancelled"));
            return PAGE;
        } catch (Refused refused) {
            Forms.refuse(result, refused);
            response.setStatus(Forms.NOT_ACCEPTED);
            return askWhy(id, form, visitor, model);
        }
    }
}
