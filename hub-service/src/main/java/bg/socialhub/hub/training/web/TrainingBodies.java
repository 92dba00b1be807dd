package bg.socialhub.hub.training.web;

import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.Programme;
import bg.socialhub.hub.training.domain.TrainingTopic;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the centre's staff send about a training; free text with somebody's personal number in it is refused here (I9). */
final class TrainingBodies {

    private static final int MOST_SESSIONS = 60;

    private TrainingBodies() {}

    /** A short text in Bulgarian and, if there is one, in English. */
    record Line(
            @NotNull @PlainText(max = 200) String bg,
            @Nullable @PlainText(max = 200) String en) {

        LocalizedText checked(String field) {
            return text(field, bg, en);
        }
    }

    /** A longer one, with paragraphs. */
    record Prose(
            @NotNull @PlainText(max = 5000, multiline = true)
            String bg,

            @Nullable @PlainText(max = 5000, multiline = true)
            String en) {

        LocalizedText checked(String field) {
            return text(field, bg, en);
        }
    }

    record ProgrammeBody(
            @NotNull @Valid Line title,
            @NotNull @Valid Prose description,
            @NotNull @Valid Line audience,
            @NotNull TrainingTopic topic,
            @NotNull @Min(1) @Max(500) Integer size) {

        Programme toProgramme() {
            return new Programme(
                    title.checked("title"),
                    description.checked("description"),
                    audience.checked("audience"),
                    topic,
                    size);
        }
    }

    record Plan(
            @NotBlank String centre,
            @NotNull @Valid Line title,
            @NotNull @Valid Prose description,
            @NotNull @Valid Line audience,
            @NotNull TrainingTopic topic,
            @NotNull @Min(1) @Max(500) Integer size,

            @Nullable @Size(max = MOST_SESSIONS) List<@NotNull @Valid SessionBody> sessions) {

        Programme toProgramme() {
            return new ProgrammeBody(title, description, audience, topic, size).toProgramme();
        }

        List<Placement> places() {
            List<Placement> places = new ArrayList<>();
            for (SessionBody session : sessions == null ? List.<SessionBody>of() : sessions) {
                places.add(session.toPlacement("sessions[" + places.size() + "]."));
            }
            return places;
        }
    }

    record SessionBody(
            @NotBlank String roomId,
            @NotNull OffsetDateTime start,
            @NotNull OffsetDateTime end) {

        Placement toPlacement(String path) {
            if (!start.isBefore(end)) {
                throw new InvalidField(path + "end", "before-start");
            }
            return new Placement(new RoomId(roomId), start.toInstant(), end.toInstant());
        }
    }

    record Reason(@NotNull @PlainText(max = 500) String reason) {

        String checked() {
            return PersonalNumbers.refuseIn("reason", reason);
        }
    }

    private static LocalizedText text(String field, String bg, @Nullable String en) {
        return new LocalizedText(
                PersonalNumbers.refuseIn(field + ".bg", bg), PersonalNumbers.refuseInOptional(field + ".en", en));
    }
}
