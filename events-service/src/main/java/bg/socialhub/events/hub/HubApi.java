package bg.socialhub.events.hub;

import java.util.Optional;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@FeignClient(name = "hub", url = "${hub.url}", dismiss404 = true)
interface HubApi {

    @GetMapping("/api/v1/rooms/{id}")
    Optional<HubRoom> room(@PathVariable("id") String id);
}
