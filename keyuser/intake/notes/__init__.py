"""What is told and not sent: phone notes, chats that somebody copied."""
