// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace colloquia {

// A sentence to follow: looks like a link, wraps where a button would be cut, and is reached by Tab, Space
// and Enter.
class LinkText : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkText(const QString &text, QWidget *parent = nullptr);

    // Drawn as plain text that becomes a link under the pointer: for names beside figures.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;

    bool m_quiet = false;
};

} // namespace colloquia
