package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import java.time.Instant;
import java.util.List;

/** All attendance sheets: one document for each session, changed as a whole. */
public interface AttendanceSheets {

    /** The sheet of a session; an empty one while nothing has been said. */
    AttendanceSheet get(TrainingId training, int session);

    /** The sheets of a training's sessions of which something has been said. */
    List<AttendanceSheet> of(Training training);

    /** Writes a sheet that is still at the version before. */
    AttendanceSheet save(AttendanceSheet sheet, String actor, Instant now);

    /** In how many of a training's sessions somebody was, by these sheets. */
    static Attendance attendance(Training training, List<AttendanceSheet> sheets, EnrolmentId who) {
        int attended =
                (int) sheets.stream().filter(sheet -> sheet.wasThere(who)).count();
        return new Attendance(attended, training.timetable().sessions().size());
    }
}
