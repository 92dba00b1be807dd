package bg.socialhub.hub.support.mongo;

import bg.socialhub.hub.support.domain.Status;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportRequest.Entry;
import bg.socialhub.platform.store.AuditEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The log of a document that is older than the log: its history tells the steps, and each step where it led. */
final class RememberedLogDocument {

    private RememberedLogDocument() {}

    static List<Entry> of(Instant openedAt, List<AuditEntry> history) {
        List<Entry> log = new ArrayList<>(List.of(new Entry(Step.OPEN, Status.NEW, openedAt)));
        for (AuditEntry done : history) {
            step(done)
                    .ifPresent(step -> log.getLast()
                            .status()
                            .after(step, true)
                            .ifPresent(next -> log.add(new Entry(step, next, done.at()))));
        }
        return log;
    }

    private static Optional<Step> step(AuditEntry done) {
        return Arrays.stream(Step.values())
                .filter(step -> step.label().equals(done.command()))
                .findFirst();
    }
}
