// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QLabel;

namespace colloquia {

// What the paper pages are built of alike.
namespace parts {

inline constexpr int kChoicesWidth = 308;
inline constexpr int kWidestChoices = 400;

QLabel *heading(const QString &text, QWidget *parent);
QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent);

// Choices as high as they are, scrolled where there is less room.
class ChoicesScroll : public QScrollArea
{
public:
    explicit ChoicesScroll(QWidget *contents, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int wanted() const;
};

} // namespace parts

} // namespace colloquia
