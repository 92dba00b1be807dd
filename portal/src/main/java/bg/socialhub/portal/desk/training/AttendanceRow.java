package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.gateway.TrainingDeskApi.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A person on the sheet of a session.
 *
 * @param checked whether the page shows them as present
 * @param said what is stored; nothing while it was not said
 */
record AttendanceRow(
        String enrolment,
        String name,
        @Nullable String enterprise,
        boolean checked,
        @Nullable Boolean said) {

    static AttendanceRow stored(Mark mark) {
        return typed(mark, Boolean.TRUE.equals(mark.present()));
    }

    static AttendanceRow typed(Mark mark, boolean checked) {
        return new AttendanceRow(mark.enrolmentId(), mark.name(), mark.enterpriseName(), checked, mark.present());
    }

    /** Whether somebody else said the opposite of what the page shows. */
    public boolean differs() {
        return said != null && said != checked;
    }
}
