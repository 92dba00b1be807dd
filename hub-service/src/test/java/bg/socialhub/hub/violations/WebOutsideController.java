package bg.socialhub.hub.violations;

import org.springframework.web.bind.annotation.GetMapping;

class WebOutsideController {

    @GetMapping
    void answer() {}
}
