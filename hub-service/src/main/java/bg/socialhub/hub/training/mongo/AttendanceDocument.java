package bg.socialhub.hub.training.mongo;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.AttendanceSheet;
import bg.socialhub.platform.store.Stored;
import java.util.List;
import java.util.stream.Collectors;

/** Who was in one session, as it is stored. */
record AttendanceDocument(String training, int session, List<Mark> marks) {

    /** What is said of one person. */
    record Mark(String enrolment, boolean present) {}

    static String id(TrainingId training, int session) {
        return training + "/" + session;
    }

    static AttendanceDocument from(AttendanceSheet sheet) {
        List<Mark> marks = sheet.marks().entrySet().stream()
                .map(mark -> new Mark(mark.getKey().value(), mark.getValue()))
                .toList();
        return new AttendanceDocument(sheet.training().value(), sheet.session(), marks);
    }

    static AttendanceSheet toDomain(Stored<AttendanceDocument> stored) {
        AttendanceDocument d = stored.state();
        return new AttendanceSheet(
                new TrainingId(d.training),
                d.session,
                d.marks.stream().collect(Collectors.toMap(mark -> new EnrolmentId(mark.enrolment), Mark::present)),
                stored.version());
    }
}
