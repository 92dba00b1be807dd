package bg.socialhub.hub.support.web;

import bg.socialhub.hub.support.FileName;
import bg.socialhub.hub.support.SupportFiles;
import bg.socialhub.hub.support.SupportFiles.Opened;
import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.Attachment;
import bg.socialhub.hub.support.web.SupportResponse.FileLine;
import bg.socialhub.identity.CurrentUser;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of a support request, for whoever may read it; a browser saves them and never shows them. */
@RestController
@RequestMapping("/api/v1/support-requests/{id}/attachments")
class AttachmentController {

    private final SupportFiles files;

    AttachmentController(SupportFiles files) {
        this.files = files;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileLine> attach(
            @PathVariable SupportRequestId id, @RequestPart MultipartFile file, CurrentUser user) throws IOException {
        FileName name = FileName.of(file.getOriginalFilename());
        Path content = Files.createTempFile("attachment", null);
        try {
            file.transferTo(content);
            Attachment attached = files.attach(id, name, content, user);
            URI location = URI.create("/api/v1/support-requests/" + id + "/attachments/" + attached.id());
            return ResponseEntity.created(location).body(FileLine.from(attached));
        } finally {
            Files.deleteIfExists(content);
        }
    }

    @GetMapping("/{file}")
    ResponseEntity<Resource> file(@PathVariable SupportRequestId id, @PathVariable String file, CurrentUser user) {
        Opened opened = files.open(id, file, user);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(opened.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .contentType(MediaType.parseMediaType(opened.file().kind().mediaType()))
                .contentLength(opened.file().size())
                .body(new InputStreamResource(opened.content()));
    }
}
