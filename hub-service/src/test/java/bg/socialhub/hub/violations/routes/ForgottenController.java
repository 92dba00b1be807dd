package bg.socialhub.hub.violations.routes;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Planted: its routes have no row in the table. */
@RestController
class ForgottenController {

    @GetMapping("/api/v1/forgotten")
    String read() {
        return "";
    }

    @PostMapping("/api/v1/forgotten")
    void write() {}

    @DeleteMapping("/api/v1/forgotten/{id}")
    void remove() {}
}
