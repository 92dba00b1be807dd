package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.TrainingDeskApi.Plan;
import bg.socialhub.portal.gateway.TrainingDeskApi.Programme;
import bg.socialhub.portal.gateway.TrainingDeskApi.SessionPlan;
import bg.socialhub.portal.gateway.TrainingDeskApi.Wording;
import bg.socialhub.portal.gateway.TrainingsApi.Topic;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A training as the staff type it.
 *
 * @param sessions those that are filled in, then a few blank ones
 * @param more whether more blank ones are wanted
 */
record TrainingForm(
        @Nullable String key,
        @Nullable Long version,
        @Nullable String titleBg,
        @Nullable String titleEn,
        @Nullable String descriptionBg,
        @Nullable String descriptionEn,
        @Nullable String audienceBg,
        @Nullable String audienceEn,
        @Nullable Topic topic,
        @Nullable Integer size,
        @Nullable List<SessionRow> sessions,
        @Nullable Boolean more) {

    private static final int AT_FIRST = 2;
    private static final int MORE = 3;
    private static final int MOST = 60;

    TrainingForm {
        List<SessionRow> rows = new ArrayList<>(Stream.ofNullable(sessions)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(row -> !row.isBlank())
                .limit(MOST)
                .toList());
        int shown = Boolean.TRUE.equals(more) ? rows.size() + MORE : Math.max(AT_FIRST, rows.size());
        while (rows.size() < Math.min(shown, MOST)) {
            rows.add(SessionRow.BLANK);
        }
        sessions = rows;
    }

    static TrainingForm blank() {
        return new TrainingForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static TrainingForm of(Training training) {
        return new TrainingForm(
                null,
                training.version(),
                training.title().bg(),
                training.title().en(),
                training.description().bg(),
                training.description().en(),
                training.audience().bg(),
                training.audience().en(),
                training.topic(),
                training.size(),
                null,
                null);
    }

    /** The same with one session in the room and at the time that the hub offers instead. */
    TrainingForm with(int index, Free free) {
        List<SessionRow> rows = new ArrayList<>(rows());
        if (index < rows.size()) {
            rows.set(index, SessionRow.of(free));
        }
        return new TrainingForm(
                null,
                version,
                titleBg,
                titleEn,
                descriptionBg,
                descriptionEn,
                audienceBg,
                audienceEn,
                topic,
                size,
                rows,
                null);
    }

    List<SessionRow> rows() {
        return Objects.requireNonNull(sessions);
    }

    Programme programme() {
        return new Programme(
                words(titleBg, titleEn),
                words(descriptionBg, descriptionEn),
                words(audienceBg, audienceEn),
                topic,
                size);
    }

    Plan plan(String centre) {
        Programme taught = programme();
        List<SessionPlan> places = rows().stream()
                .filter(row -> !row.isBlank())
                .map(SessionRow::toPlan)
                .toList();
        return new Plan(
                centre, taught.title(), taught.description(), taught.audience(), taught.topic(), taught.size(), places);
    }

    private static Wording words(@Nullable String bg, @Nullable String en) {
        return new Wording(filled(bg), filled(en));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
