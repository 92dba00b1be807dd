package bg.socialhub.hub.assessment;

import bg.socialhub.hub.assessment.Assessments.Act;
import bg.socialhub.hub.enterprise.ResponsibleCentre;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Leads an enterprise through its assessments; its members and its centre's staff see them, nobody else (I7). */
@Service
public class AssessmentDesk {

    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final ResponsibleCentre centres;
    private final Clock clock;

    AssessmentDesk(Assessments assessments, Questionnaires questionnaires, ResponsibleCentre centres, Clock clock) {
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.centres = centres;
        this.clock = clock;
    }

    /** Which enterprise begins at which stage, in which centre if that is said, and what it answers already. */
    record Beginning(
            String enterprise, Stage stage, @Nullable String centre, Map<String, Integer> answers) {}

    Assessment begin(Beginning wish, CurrentUser user) {
        String centre = centres.chosen(user, wish.enterprise(), wish.centre());
        Instant now = clock.instant();
        Questionnaire questions = questionnaires.on(LocalDate.ofInstant(now, SofiaTime.ZONE));
        requireKnown(questions, wish.answers());
        Assessment begun = Assessment.begun(
                centre, wish.enterprise(), wish.stage(), questions.version(), wish.answers(), user.id(), now);
        return assessments
                .add(begun, new Act(user.id(), "begin-assessment", now))
                .orElseGet(() -> anew(begun, user, now));
    }

    /** The assessment, if the caller may see it. */
    public Assessment get(AssessmentId id, CurrentUser user) {
        return visible(id, user).orElseThrow(() -> new AssessmentException.NotFound(id.value()));
    }

    /** Replaces the answers of a draft. */
    Assessment answer(AssessmentId id, Map<String, Integer> answers, CurrentUser user, LongConsumer seenVersion) {
        return does(
                id,
                Step.ANSWER,
                assessment -> {
                    requireKnown(questionsOf(assessment), answers);
                    return assessment.answer(answers);
                },
                user,
                seenVersion);
    }

    Assessment complete(AssessmentId id, CurrentUser user, LongConsumer seenVersion) {
        Instant now = clock.instant();
        return does(id, Step.COMPLETE, draft -> draft.complete(questionsOf(draft), now), user, seenVersion);
    }

    Assessment withdraw(AssessmentId id, CurrentUser user, LongConsumer seenVersion) {
        return does(id, Step.WITHDRAW, Assessment::withdraw, user, seenVersion);
    }

    /** The completed assessments of an enterprise that the caller may see, by stage. */
    List<Assessment> completed(String enterprise, CurrentUser user) {
        List<Assessment> completed = Arrays.stream(Stage.values())
                .flatMap(stage -> visible(AssessmentId.of(enterprise, stage), user).stream())
                .filter(Assessment::isCompleted)
                .toList();
        if (completed.isEmpty() && !user.isMemberOf(enterprise)) {
            throw new AssessmentException.NotFound("of " + enterprise);
        }
        return completed;
    }

    Questionnaire questionsOf(Assessment assessment) {
        return questionnaires.version(assessment.questionnaire());
    }

    private Assessment anew(Assessment begun, CurrentUser user, Instant now) {
        Assessment there = assessments
                .find(begun.id())
                .filter(assessment -> assessment.status().after(Step.BEGIN_ANEW).isPresent())
                .orElseThrow(() -> new AssessmentException.Exists(begun.id()));
        return assessments.save(there.beginAnew(begun), new Act(user.id(), Step.BEGIN_ANEW.label(), now));
    }

    private Assessment does(
            AssessmentId id,
            Step step,
            UnaryOperator<Assessment> decision,
            CurrentUser user,
            LongConsumer seenVersion) {
        Assessment assessment = get(id, user);
        seenVersion.accept(assessment.version());
        return assessments.save(decision.apply(assessment), new Act(user.id(), step.label(), clock.instant()));
    }

    private Optional<Assessment> visible(AssessmentId id, CurrentUser user) {
        return assessments
                .find(id)
                .filter(assessment -> user.isStaffOf(assessment.centre()) || user.isMemberOf(assessment.enterprise()));
    }

    private static void requireKnown(Questionnaire questions, Map<String, Integer> answers) {
        answers.forEach((id, points) -> {
            if (questions.question(id).isEmpty()) {
                throw new InvalidField("answers", "unknown-question");
            }
            if (points == null || points < 0 || points > Questionnaire.MOST_POINTS) {
                throw new InvalidField("answers." + id, "points", Questionnaire.MOST_POINTS);
            }
        });
    }
}
