package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.SupportRequestsApi.Attachment;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** Files of a support request, for both sides. */
@FeignClient(name = "hub", contextId = "attachments", url = "${portal.gateway-url}", path = "/api/v1")
public interface AttachmentsApi {

    /** The same file once more is the one that is there already. */
    @PostMapping(path = "/support-requests/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Attachment attach(@PathVariable String id, @RequestPart("file") MultipartFile file);

    @GetMapping("/support-requests/{id}/attachments/{file}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file);
}
