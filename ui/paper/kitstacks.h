// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/kit.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace colloquia {

// What is chosen of the papers for the day.
struct KitOptions
{
    bool badges = true;
    bool hasBlanks = true; // badges to be written by hand
    int blanks = 10;
    int desks = 1;
    bool bigLetters = false;
    QStringList without = {}; // parts, by their keys

    bool operator==(const KitOptions &) const = default;
};

// The stacks of paper for the day, each with a tick and how much it is.
class KitStacks : public QWidget
{
    Q_OBJECT

public:
    explicit KitStacks(QWidget *parent = nullptr);

    [[nodiscard]] KitOptions options() const;
    void setOptions(const KitOptions &options);
    // How many badges on which sheets; where nobody's is to be printed, why.
    void setBadges(const QString &figures);
    void setCounts(const std::vector<KitCount> &counts);
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void changed();
    // The focus is on a part, or on the badges (PartCount): whoever looks at it wants to see it.
    void looked(colloquia::KitPart part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QCheckBox *tick = nullptr;
        QLabel *figures = nullptr;
    };

    Row addRow(const char *name, const QString &text, QWidget *beside = nullptr);
    QSpinBox *addNumber(const char *name, const QString &says, int least, int most);

    Row m_badges;
    Row m_blanks;
    QSpinBox *m_blankCount;
    QSpinBox *m_desks;
    QCheckBox *m_bigLetters = nullptr;
    std::array<Row, size_t(KitPart::PartCount)> m_parts{};
};

} // namespace colloquia
