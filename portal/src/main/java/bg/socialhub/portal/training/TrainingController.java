package bg.socialhub.portal.training;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.CentresApi.Centre;
import bg.socialhub.portal.gateway.TrainingsApi;
import bg.socialhub.portal.gateway.TrainingsApi.Topic;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.training.TrainingFilter.When;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What one can learn where and when, and one training. */
@Controller
class TrainingController {

    private final TrainingsApi trainings;
    private final CentresApi centres;
    private final CentreRooms rooms;
    private final Clock clock;

    TrainingController(TrainingsApi trainings, CentresApi centres, CentreRooms rooms, Clock clock) {
        this.trainings = trainings;
        this.centres = centres;
        this.rooms = rooms;
        this.clock = clock;
    }

    @GetMapping("/trainings")
    String trainings(@ModelAttribute("filter") TrainingFilter filter, Model model) {
        model.addAttribute(
                "found",
                trainings.trainings(
                        filter.centre(),
                        filter.about(),
                        List.of(),
                        null,
                        until(filter.within()),
                        null,
                        filter.cursor()));
        model.addAttribute("topics", Topic.values());
        model.addAttribute("whens", When.values());
        model.addAttribute("cities", Part.of(this::cities));
        return "training/trainings";
    }

    @GetMapping("/trainings/{id}")
    String training(@PathVariable String id, Model model) {
        Training training = trainings.training(id);
        model.addAttribute("training", training);
        model.addAttribute("centre", Part.of(() -> centres.centre(training.centre())));
        model.addAttribute("rooms", Part.of(() -> rooms.names(training.centre())));
        return "training/training";
    }

    private @Nullable OffsetDateTime until(@Nullable When when) {
        return when == null
                ? null
                : clock.instant().atZone(Formats.ZONE).plusDays(when.days()).toOffsetDateTime();
    }

    private Map<String, Centre> cities() {
        return centres.centres().items().stream().collect(Collectors.toMap(Centre::code, centre -> centre));
    }
}
