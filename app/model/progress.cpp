// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/progress.h"

namespace colloquia {

namespace {

class Silent : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace

Progress &Progress::none()
{
    static Silent silent;
    return silent;
}

} // namespace colloquia
