package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.TrainingDeskApi;
import bg.socialhub.portal.gateway.TrainingDeskApi.Marks;
import bg.socialhub.portal.gateway.TrainingDeskApi.Presence;
import bg.socialhub.portal.gateway.TrainingDeskApi.Sheet;
import bg.socialhub.portal.gateway.TrainingsApi.Meeting;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was in a session: one tick for each person, one button for all of them, and the sheet is saved as a whole. */
@Controller
class AttendanceSheetController {

    private static final String SHEET = "/desk/trainings/{id}/sessions/{number:\\d{1,4}}/attendance";

    private final TrainingDeskApi desk;
    private final OwnTrainings trainings;
    private final CentreRooms rooms;
    private final MyChoices choices;
    private final Clock clock;

    AttendanceSheetController(
            TrainingDeskApi desk, OwnTrainings trainings, CentreRooms rooms, MyChoices choices, Clock clock) {
        this.desk = desk;
        this.trainings = trainings;
        this.rooms = rooms;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping(SHEET)
    String sheet(@PathVariable String id, @PathVariable int number, Visitor visitor, Model model) {
        Training training = trainings.get(id, visitor);
        Sheet sheet = desk.sheet(id, number);
        return show(training, number, sheet, all(sheet), model);
    }

    /** With {@code all}, everybody on the list was there. */
    @PostMapping(SHEET)
    String mark(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam long version,
            @RequestParam(defaultValue = "") List<String> person,
            @RequestParam(defaultValue = "") Set<String> present,
            @RequestParam(required = false) @Nullable String all,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Set<String> there = all == null ? present : Set.copyOf(person);
        List<Presence> marks = person.stream()
                .distinct()
                .map(one -> new Presence(one, there.contains(one)))
                .toList();
        try {
            desk.mark(id, number, IfMatch.of(version), new Marks(marks));
            long came = marks.stream().filter(Presence::present).count();
            redirect.addFlashAttribute("done", choices.say("desk.training.attendance.saved", came, marks.size()));
            redirect.addAttribute("id", id);
            redirect.addAttribute("number", number);
            return "redirect:/desk/trainings/{id}/sessions/{number}/attendance";
        } catch (Refused refused) {
            model.addAttribute("fault", OwnTrainings.fault(refused));
            model.addAttribute("stale", refused.status() == HttpStatus.PRECONDITION_FAILED.value());
            response.setStatus(Forms.NOT_ACCEPTED);
            Sheet sheet = desk.sheet(id, number);
            List<AttendanceRow> typed = sheet.attendees().stream()
                    .map(mark -> AttendanceRow.typed(mark, there.contains(mark.enrolmentId())))
                    .toList();
            return show(trainings.get(id, visitor), number, sheet, typed, model);
        }
    }

    private static List<AttendanceRow> all(Sheet sheet) {
        return sheet.attendees().stream().map(AttendanceRow::stored).toList();
    }

    private String show(Training training, int number, Sheet sheet, List<AttendanceRow> rows, Model model) {
        Meeting meeting = OwnTrainings.meeting(training, number);
        model.addAttribute("training", training);
        model.addAttribute("meeting", meeting);
        model.addAttribute("begun", meeting.hasBegun(clock.instant()));
        model.addAttribute("rooms", Part.of(() -> rooms.names(training.centre())));
        model.addAttribute("version", sheet.version());
        model.addAttribute("rows", rows);
        return "desk/training/attendance";
    }
}
