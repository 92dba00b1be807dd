package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.gateway.TrainingsApi;
import bg.socialhub.portal.gateway.TrainingsApi.Status;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All trainings of the centre: what is planned, open or running, and year by year what was completed or cancelled. */
@Controller
class DeskTrainingsController {

    private static final int PAGE = 100;
    private static final int FIRST_YEAR = 2025;

    private final TrainingsApi trainings;
    private final Clock clock;

    DeskTrainingsController(TrainingsApi trainings, Clock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    @GetMapping("/desk/trainings")
    String trainings(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable String cursor,
            Visitor visitor,
            Model model) {
        String centre = Desk.centre(visitor);
        int thisYear = Year.now(clock.withZone(Formats.ZONE)).getValue();
        boolean past = year >= FIRST_YEAR && year <= thisYear + 1;
        Page<Training> page = past
                ? trainings.trainings(
                        centre,
                        null,
                        List.of(Status.COMPLETED, Status.CANCELLED),
                        beginning(year),
                        beginning(year + 1),
                        PAGE,
                        cursor)
                : trainings.trainings(centre, null, List.of(Status.DRAFT, Status.OPEN), null, null, PAGE, cursor);
        model.addAttribute("trainings", past ? page.items().reversed() : page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("year", past ? year : null);
        model.addAttribute("thisYear", thisYear);
        model.addAttribute("earlier", past && year > FIRST_YEAR ? year - 1 : null);
        model.addAttribute("later", past && year <= thisYear ? year + 1 : null);
        model.addAttribute("now", clock.instant());
        return "desk/training/trainings";
    }

    private static OffsetDateTime beginning(int year) {
        return Year.of(year).atDay(1).atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }
}
