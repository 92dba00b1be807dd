package bg.socialhub.portal.my.request;

import bg.socialhub.portal.gateway.SupportRequestsApi.Line;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import bg.socialhub.portal.gateway.SupportRequestsApi.Step;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** A request as a conversation, and what whoever reads it may do next. */
record Talk(
        SupportRequest request,
        List<Said> lines,
        boolean answerable,
        boolean closable,
        boolean over,
        boolean rateable) {

    /** Who said something: the reader, the centre, or somebody else of the enterprise. */
    enum Who {
        YOU,
        CENTRE,
        COLLEAGUE
    }

    record Said(Who who, OffsetDateTime at, String text, Step step) {}

    static Talk of(SupportRequest request, String reader) {
        var lines = new ArrayList<Said>();
        Who asked = request.requester().equals(reader) ? Who.YOU : Who.COLLEAGUE;
        lines.add(new Said(asked, request.openedAt(), request.description(), Step.REPLY));
        request.messages().stream()
                .filter(line -> line.step() != Step.RATE
                        && line.text() != null
                        && !line.text().isBlank())
                .map(line -> new Said(who(line, request, reader), line.at(), line.text(), line.step()))
                .forEach(lines::add);
        boolean over = request.status() == Status.RESOLVED || request.status() == Status.CLOSED;
        boolean resolved = request.status() == Status.RESOLVED
                || request.messages().stream().anyMatch(line -> line.step() == Step.RESOLVE);
        return new Talk(
                request,
                List.copyOf(lines),
                !over && !request.status().isAtRest(),
                !request.status().isAtRest(),
                over,
                over && resolved && request.satisfaction() == null && asked == Who.YOU);
    }

    private static Who who(Line line, SupportRequest request, String reader) {
        if (line.author().equals(reader)) {
            return Who.YOU;
        }
        boolean centre = line.step().isOfCentre() || line.author().equals(request.assignee());
        return centre ? Who.CENTRE : Who.COLLEAGUE;
    }
}
