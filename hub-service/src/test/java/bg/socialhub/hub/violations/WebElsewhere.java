package bg.socialhub.hub.violations;

import org.springframework.web.bind.annotation.GetMapping;

class WebElsewhere {

    @GetMapping
    void answer() {}
}
