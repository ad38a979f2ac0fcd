package org.setwise.notification;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** What I was told. */
@Path("notifications")
@Authenticated
@Tag(name = "notification", description = "What people are told, in the application and by mail")
public class NotificationResource {
    private final NotificationService notifications;

    NotificationResource(NotificationService notifications) {
        this.notifications = notifications;
    }

    @GET
    @Operation(
            summary = "List what I was told, newest first",
            description = "Kept for half a year. Titles are in my language, with times by my clocks.")
    public Page<NotificationView> listNotifications(
            @RestQuery @DefaultValue("false") @Parameter(description = "Only what I have not read") boolean unread,
            @Valid @BeanParam PageRequest page) {
        return notifications.listMine(unread, page);
    }

    @GET
    @Path("unread")
    @Operation(summary = "Count what I have not read")
    public UnreadCount countUnread() {
        return notifications.unread();
    }

    @POST
    @Path("{notificationId}/read")
    @Operation(summary = "Mark a notification as read", description = "Answers with how many are still unread.")
    public UnreadCount markRead(@RestPath UUID notificationId) {
        return notifications.markRead(notificationId);
    }

    @POST
    @Path("read")
    @Operation(summary = "Mark all my notifications as read")
    public UnreadCount markAllRead() {
        return notifications.markAllRead();
    }

    @GET
    @Path("{notificationId}/mail")
    @Operation(
            summary = "Show the mail of a notification",
            description = "In demo mode, where mails are shown instead of sent. Answers 404 everywhere else.")
    public NotificationMail getNotificationMail(@RestPath UUID notificationId) {
        return notifications.mail(notificationId);
    }
}
