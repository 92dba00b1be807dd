package bg.socialhub.hub.plan;

import bg.socialhub.hub.equipment.EquipmentKind;
import java.util.List;

/** Why a request about a plan is refused. */
abstract sealed class PlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PlanException(String message) {
        super(message);
    }

    /** There is no such plan, or it is none of the caller's business. */
    static final class NotFound extends PlanException {
        private static final long serialVersionUID = 1L;

        NotFound(PlanId id) {
            super("No plan " + id);
        }
    }

    /** The caller sees the plan or the assessment but may not do this with it. */
    static final class NotAllowed extends PlanException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String what) {
            super("Not allowed: " + what);
        }
    }

    /** The assessment has led to a plan already. */
    static final class Exists extends PlanException {
        private static final long serialVersionUID = 1L;
        private final transient PlanId id;

        Exists(PlanId id) {
            super("Plan " + id + " exists");
            this.id = id;
        }

        PlanId id() {
            return id;
        }
    }

    /** Nothing follows from an assessment that is not completed. */
    static final class NotAssessed extends PlanException {
        private static final long serialVersionUID = 1L;

        NotAssessed() {
            super("The assessment is not completed");
        }
    }

    /** Without a solution and a milestone there is nothing to agree to. */
    static final class Empty extends PlanException {
        private static final long serialVersionUID = 1L;

        Empty(PlanId id) {
            super("Plan " + id + " is empty");
        }
    }

    /** Milestones are open or things are still lent. */
    static final class Unfinished extends PlanException {
        private static final long serialVersionUID = 1L;
        private final transient List<Integer> milestones;
        private final transient List<Integer> equipment;

        Unfinished(PlanId id, List<Integer> milestones, List<Integer> equipment) {
            super("Plan " + id + " is not finished");
            this.milestones = List.copyOf(milestones);
            this.equipment = List.copyOf(equipment);
        }

        List<Integer> milestones() {
            return milestones;
        }

        List<Integer> equipment() {
            return equipment;
        }
    }

    /** So much was lent in this plan that it cannot note more. */
    static final class TooMuchLent extends PlanException {
        private static final long serialVersionUID = 1L;

        TooMuchLent(PlanId id) {
            super("Plan " + id + " lends too much");
        }
    }

    /** Of a kind of the centre's equipment fewer are free until the day on which they would be back. */
    static final class EquipmentTaken extends PlanException {
        private static final long serialVersionUID = 1L;
        private final transient EquipmentKind kind;
        private final int wanted;
        private final int free;

        EquipmentTaken(EquipmentKind kind, int wanted, int free) {
            super("Only " + free + " of " + kind.id() + " are free");
            this.kind = kind;
            this.wanted = wanted;
            this.free = free;
        }

        EquipmentKind kind() {
            return kind;
        }

        int wanted() {
            return wanted;
        }

        int free() {
            return free;
        }
    }

    /** So much time went by since the claim that the sweeper might soon take it away: better start again. */
    static final class ClaimTooOld extends PlanException {
        private static final long serialVersionUID = 1L;

        ClaimTooOld(PlanId id) {
            super("What plan " + id + " claimed is too old to lend");
        }
    }

    /** The plan has no milestone or thing of this number. */
    static final class NoSuchItem extends PlanException {
        private static final long serialVersionUID = 1L;

        NoSuchItem(int number) {
            super("No item " + number);
        }
    }

    /** The milestone was reached, or the thing returned, before. */
    static final class ItemOver extends PlanException {
        private static final long serialVersionUID = 1L;

        ItemOver(int number) {
            super("Item " + number + " is over");
        }
    }

    /** The plan's status does not know this step. */
    static final class IllegalTransition extends PlanException {
        private static final long serialVersionUID = 1L;
        private final Status status;

        IllegalTransition(Status status, Step step) {
            super(step + " in " + status);
            this.status = status;
        }

        Status status() {
            return status;
        }
    }
}
