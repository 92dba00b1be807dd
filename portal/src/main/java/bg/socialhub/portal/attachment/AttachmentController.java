package bg.socialhub.portal.attachment;

import bg.socialhub.portal.gateway.AttachmentsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of a request: given by a form, saved by a browser and never shown by it. */
@Controller
class AttachmentController {

    private static final String DESK = "/desk/requests";
    private static final String MINE = "/my/requests";

    private final AttachmentsApi api;
    private final Attachments attachments;
    private final SupportRequestsApi requests;
    private final MessageSource messages;

    AttachmentController(
            AttachmentsApi api, Attachments attachments, SupportRequestsApi requests, MessageSource messages) {
        this.api = api;
        this.attachments = attachments;
        this.requests = requests;
        this.messages = messages;
    }

    @GetMapping({DESK + "/{id}/attachments/{file}", MINE + "/{id}/attachments/{file}"})
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, HttpServletResponse response) {
        ResponseEntity<byte[]> content = api.file(id, file);
        String told = content.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
        String disposition = told != null && told.startsWith("attachment") ? told : "attachment";
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(Optional.ofNullable(content.getHeaders().getContentType())
                        .orElse(MediaType.APPLICATION_OCTET_STREAM))
                .cacheControl(CacheControl.noStore())
                .body(content.getBody());
    }

    @PostMapping({DESK + "/{id}/attachments", MINE + "/{id}/attachments"})
    String attach(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale language) {
        String side = request.getRequestURI().startsWith(DESK) ? DESK : MINE;
        Optional<String> fault = attachments.attach(id, file);
        String done = messages.getMessage("support.files.done", null, language);
        if (!partial) {
            fault.ifPresentOrElse(
                    why -> redirect.addFlashAttribute("fileFault", why),
                    () -> redirect.addFlashAttribute("done", done));
            return "redirect:" + side + "/{id}#files";
        }
        if (fault.isPresent()) {
            response.setStatus(Forms.NOT_ACCEPTED);
            model.addAttribute("fileFault", fault.get());
        } else {
            model.addAttribute("fileDone", done);
        }
        model.addAttribute("request", requests.supportRequest(id));
        model.addAttribute("side", side);
        return "attachment/files :: again";
    }
}
