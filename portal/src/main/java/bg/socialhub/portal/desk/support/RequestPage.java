package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.SupportDeskApi;
import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one request: what was said, what colleagues noted, and what may be said next. */
@Component
class RequestPage {

    private static final int MOST_NOTES = 100;

    private final SupportRequestsApi requests;
    private final SupportDeskApi desk;

    RequestPage(SupportRequestsApi requests, SupportDeskApi desk) {
        this.requests = requests;
        this.desk = desk;
    }

    /** Forms that the model has already stay as they are. */
    String show(String id, Visitor visitor, Model model) {
        SupportRequest request = requests.supportRequest(id);
        model.addAttribute("request", request);
        model.addAttribute("isMine", visitor.subject().equals(request.assignee()));
        model.addAttribute("notes", Part.of(() -> desk.notes(id, MOST_NOTES)));
        if (request.status() == Status.ASSIGNED || request.status() == Status.WAITING) {
            model.addAttribute("templates", Part.of(() -> desk.fitting(id)));
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", StepForm.EMPTY);
        }
        if (!model.containsAttribute("noteForm")) {
            model.addAttribute("noteForm", new NoteForm(null, null));
        }
        return "desk/support/request";
    }
}
