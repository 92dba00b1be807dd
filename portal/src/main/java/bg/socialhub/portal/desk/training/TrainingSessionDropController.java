package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.TrainingDeskApi;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.signin.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removes a session from a training, after it has said what becomes of the room and who has to be told. */
@Controller
class TrainingSessionDropController {

    private static final String DROP = "/desk/trainings/{id}/sessions/{number:\\d{1,4}}/cancellation";

    private final TrainingDeskApi desk;
    private final OwnTrainings trainings;
    private final CentreRooms rooms;
    private final MyChoices choices;

    TrainingSessionDropController(TrainingDeskApi desk, OwnTrainings trainings, CentreRooms rooms, MyChoices choices) {
        this.desk = desk;
        this.trainings = trainings;
        this.rooms = rooms;
        this.choices = choices;
    }

    @GetMapping(DROP)
    String askToDrop(@PathVariable String id, @PathVariable int number, Visitor visitor, Model model) {
        Training training = trainings.get(id, visitor);
        model.addAttribute("training", training);
        model.addAttribute("meeting", OwnTrainings.meeting(training, number));
        model.addAttribute("rooms", rooms.names(training.centre()));
        return "desk/training/drop";
    }

    @PostMapping(DROP)
    String drop(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam long version,
            RedirectAttributes redirect) {
        try {
            desk.drop(id, number, IfMatch.of(version));
            redirect.addFlashAttribute("done", choices.say("desk.training.session.dropped"));
        } catch (Refused refused) {
            redirect.addFlashAttribute("fault", OwnTrainings.fault(refused));
        }
        return "redirect:/desk/trainings/{id}";
    }
}
