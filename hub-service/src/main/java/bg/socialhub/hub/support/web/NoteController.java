package bg.socialhub.hub.support.web;

import bg.socialhub.hub.support.SupportNotes;
import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.Note;
import bg.socialhub.hub.support.web.SupportBodies.Text;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Internal notes about a support request, for its centre's staff. */
@RestController
@RequestMapping("/api/v1/support-requests/{id}/notes")
class NoteController {

    private final SupportNotes notes;
    private final NewId newId;

    NoteController(SupportNotes notes, NewId newId) {
        this.notes = notes;
        this.newId = newId;
    }

    /** An internal note. */
    record NoteResponse(String id, String author, OffsetDateTime at, String text) {

        static NoteResponse from(Note note) {
            return new NoteResponse(note.id(), note.author(), SupportResponse.local(note.at()), note.text());
        }
    }

    @PostMapping
    ResponseEntity<NoteResponse> add(
            @PathVariable SupportRequestId id, @Valid @RequestBody Text body, CurrentUser user) {
        Note note = notes.add(newId.next().toString(), id, body.checked(), user);
        return ResponseEntity.status(HttpStatus.CREATED).body(NoteResponse.from(note));
    }

    @GetMapping
    Listing<NoteResponse> notes(@PathVariable SupportRequestId id, Paging paging, CurrentUser user) {
        Listing<Note> page = notes.of(id, paging, user);
        return page.map(NoteResponse::from);
    }
}
