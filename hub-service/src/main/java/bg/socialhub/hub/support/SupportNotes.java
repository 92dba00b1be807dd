package bg.socialhub.hub.support;

import bg.socialhub.hub.support.domain.Note;
import bg.socialhub.hub.support.domain.Notes;
import bg.socialhub.hub.support.domain.SupportException;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.ReadAudit;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a centre's staff tell one another about a request; for everybody else there is no such thing (I7). */
@Service
public class SupportNotes {

    private final Notes notes;
    private final SupportRequests requests;
    private final ReadAudit audit;
    private final Clock clock;

    SupportNotes(Notes notes, SupportRequests requests, ReadAudit audit, Clock clock) {
        this.notes = notes;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    public Note add(String id, SupportRequestId request, String text, CurrentUser user) {
        requireStaff(request, user);
        return notes.add(new Note(id, request, user.id(), clock.instant(), text));
    }

    public Listing<Note> of(SupportRequestId request, Paging paging, CurrentUser user) {
        requireStaff(request, user);
        List<Note> found = notes.of(request, paging.limit(), paging.after());
        Listing<Note> page = paging.page(found, notes.count(request), Notes::place);
        audit.record(
                user.id(),
                "/support-requests/" + request + "/notes",
                page.items().size());
        return page;
    }

    private void requireStaff(SupportRequestId id, CurrentUser user) {
        if (requests.find(id)
                .filter(request -> user.isStaffOf(request.centre()))
                .isEmpty()) {
            throw new SupportException.NotFound(id);
        }
    }
}
