"""A desk that runs in a thread of this process, for tests and demonstrations."""

import threading
from pathlib import Path
from types import TracebackType

import uvicorn

from keyuser.clock import Clock
from keyuser.desk.app import create_app
from keyuser.desk.main import listen
from keyuser.desk.office import LARGEST_FILE, Office


class BackgroundDesk:
    """A context manager; inside it the desk answers at ``url``. ``office`` reaches its data directly."""

    def __init__(self, data_dir: Path, clock: Clock, *, port: int = 0, largest_file: int = LARGEST_FILE) -> None:
        app = create_app(data_dir, clock, largest_file=largest_file)
        self.office: Office = app.state.office
        self._socket = listen("127.0.0.1", port)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", server_header=False)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True)

    def __enter__(self) -> "BackgroundDesk":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join()
        self._socket.close()
