// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

namespace colloquia {

// Runs the window until it is closed, on the document that the arguments name, if any. Gives the exit status.
int runWindow(int &argc, char **argv);

} // namespace colloquia
