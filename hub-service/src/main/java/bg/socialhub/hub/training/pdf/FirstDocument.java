package bg.socialhub.hub.training.pdf;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a first document while nobody waits for it, so that no person's takes longer than the gateway waits. */
@Component
class FirstDocument {

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform().daemon().name("first-document").start(CertificatePdf::prepare);
    }
}
