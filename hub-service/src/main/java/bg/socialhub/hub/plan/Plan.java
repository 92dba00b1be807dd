package bg.socialhub.hub.plan;

import bg.socialhub.hub.assessment.AssessmentId;
import bg.socialhub.hub.booking.Lending;
import bg.socialhub.hub.plan.Content.Equipment;
import bg.socialhub.hub.plan.Content.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one enterprise and its centre that follows from an assessment.
 *
 * @param deeds what some of its versions were about, the latest of them
 */
record Plan(PlanId id, Origin origin, Content content, Status status, Course course, List<Deed> deeds, long version) {

    private static final int MOST_DEEDS = 300;

    /** How many things one plan may lend, returned ones included, so that its document stays small. */
    static final int MOST_LENT = 100;

    /** Whose plan it is and from which assessment. */
    record Origin(String centre, String enterprise, AssessmentId assessment, String madeBy, Instant madeAt) {}

    /** Which milestone or thing the step was about that led to a version. */
    record Deed(long version, String about) {}

    /** What was agreed and how it ended, as far as it came to that. */
    record Course(
            @Nullable Agreement agreement,
            @Nullable Outcome outcome,
            @Nullable String abandonedBecause) {

        static final Course NONE = new Course(null, null, null);
    }

    /** Which member agreed for the enterprise, and when. */
    record Agreement(String by, Instant at) {}

    /** What came of the plan and what that changed for the enterprise. */
    record Outcome(String result, String changed, Instant at) {}

    static Plan drafted(Origin origin, List<String> solutions, List<Milestone> milestones) {
        Content content = new Content(solutions, milestones, List.of());
        return new Plan(PlanId.of(origin.assessment()), origin, content, Status.DRAFT, Course.NONE, List.of(), 1);
    }

    /** Changes what is planned; an agreement to something else no longer holds. */
    Plan edit(List<String> solutions, List<Milestone> open) {
        return moved(Step.EDIT, content.edited(solutions, open), Course.NONE);
    }

    Plan agree(String by, Instant at) {
        requireLegal(Step.AGREE);
        if (content.lacksSomething()) {
            throw new PlanException.Empty(id);
        }
        return moved(Step.AGREE, content, new Course(new Agreement(by, at), null, null));
    }

    Plan start() {
        return moved(Step.START, content, course);
    }

    Plan achieve(int milestone, LocalDate on) {
        requireLegal(Step.ACHIEVE);
        Content achieved = content.achieved(milestone, on);
        return moved(Step.ACHIEVE, achieved, course)
                .about(achieved.milestones().get(milestone - 1).text());
    }

    Plan lend(Equipment thing) {
        requireLegal(Step.LEND);
        if (content.equipment().size() >= MOST_LENT) {
            throw new PlanException.TooMuchLent(id);
        }
        return moved(Step.LEND, content.lent(thing), course).about(thing.name());
    }

    Plan giveBack(int thing, LocalDate on) {
        requireLegal(Step.RETURN);
        Content returned = content.returned(thing, on);
        return moved(Step.RETURN, returned, course)
                .about(returned.equipment().get(thing - 1).name());
    }

    /** What of the centre's stock is out with it. */
    Stream<Lending> lendings() {
        return content.equipment().stream()
                .filter(Equipment::isOut)
                .map(thing -> thing.lending(id))
                .flatMap(Optional::stream);
    }

    /** Ends the plan once every milestone is reached and everything lent is back. */
    Plan complete(Outcome outcome) {
        requireLegal(Step.COMPLETE);
        List<Integer> open = content.openMilestones();
        List<Integer> out = content.equipmentOut();
        if (!open.isEmpty() || !out.isEmpty()) {
            throw new PlanException.Unfinished(id, open, out);
        }
        return moved(Step.COMPLETE, content, new Course(course.agreement(), outcome, null));
    }

    Plan abandon(String reason) {
        return moved(Step.ABANDON, content, new Course(course.agreement(), null, reason));
    }

    /** Takes an abandoned plan up again as a draft, to which the enterprise has to agree anew. */
    Plan resume() {
        return moved(Step.RESUME, content, Course.NONE);
    }

    private Plan moved(Step step, Content newContent, Course newCourse) {
        return new Plan(id, origin, newContent, requireLegal(step), newCourse, deeds, version + 1);
    }

    private Plan about(String what) {
        List<Deed> more = new ArrayList<>(deeds);
        more.add(new Deed(version, what));
        List<Deed> latest = more.subList(Math.max(0, more.size() - MOST_DEEDS), more.size());
        return new Plan(id, origin, content, status, course, List.copyOf(latest), version);
    }

    private Status requireLegal(Step step) {
        return status.after(step).orElseThrow(() -> new PlanException.IllegalTransition(status, step));
    }
}
